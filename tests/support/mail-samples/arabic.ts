// Our mails in a language that is read from the right: the compiler holds that another language is an object of this shape.

import type { Language } from '@/lib/mail/templates/language'

export const arabic: Language = {
  lang: 'ar',
  dir: 'rtl',
  texts: {
    confirm: {
      subject: (headline) => `أكد توقيعك: ${headline}`,
      title: 'ضغطة واحدة ويُحسب توقيعك',
      opening: 'استُخدم هذا العنوان لتوقيع:',
      button: 'أؤكد توقيعي',
      next: 'يفتح الزر صفحة فيها زر آخر. اضغط عليه فيُحسب توقيعك. فتح الصفحة وحده لا يفعل شيئًا.',
      after: 'ثم تصلك رسالة واحدة فيها رقمك. بعد ذلك لا نكتب إليك إلا إذا طلبت الأخبار.',
      notYou: 'لم تكن أنت؟ لا تفعل شيئًا: بدون تلك الضغطة لا يُحسب شيء ولا يُعرض شيء.',
      link: 'إذا لم يعمل الزر فافتح هذا العنوان في متصفحك:',
    },
    alreadySigned: {
      subject: (headline) => `لقد وقّعت من قبل: ${headline}`,
      title: 'لقد وقّعت من قبل',
      opening: 'استُخدم هذا العنوان مرة أخرى لتوقيع:',
      body: 'تأكد توقيعك من قبل وحُسب مرة واحدة. لم يبق شيء تفعله.',
      share: 'أكثر ما يفيد الآن شخص آخر:',
      notYou: 'لم تكن أنت؟ لا تفعل شيئًا. لم يتغير شيء في توقيعك.',
    },
    signIn: {
      subject: (organisation) => `الدخول إلى ${organisation}`,
      title: 'الدخول',
      opening: 'طلب أحدهم الدخول إلى المكتب بهذا العنوان.',
      button: 'الدخول',
      next: 'يفتح الزر صفحة فيها زر آخر. يعمل مرة واحدة لمدة عشر دقائق.',
      notYou: 'لم تكن أنت؟ لا تفعل شيئًا. لا يدخل أحد بدون هذه الرسالة.',
    },
    invitation: {
      subject: (organisation) => `أنت مدعو إلى مكتب ${organisation}`,
      title: 'أنت مدعو',
      opening: (organisation, role) => `يدعوك ${organisation} إلى مكتبه بصفة ${role}.`,
      button: 'الدخول',
      next: 'يفتح الزر صفحة فيها زر آخر. يعمل مرة واحدة، وبعدها ادخل بهذا العنوان.',
      notYou: 'لا تعرف ما هذا؟ لا تفعل شيئًا.',
    },
    update: {
      subject: (title, isTest) => (isTest ? `تجربة: ${title}` : title),
      kinds: { news: 'أخبار', answer: 'جواب', outcome: 'النتيجة' },
      about: (headline) => `عن «${headline}»`,
      web: 'اقرأ هذا في الموقع',
      why: {
        news: (headline) => `تصلك هذه الرسالة لأنك وقّعت «${headline}» وطلبت كل أخبارها.`,
        answer: (headline) => `تصلك هذه الرسالة لأنك وقّعت «${headline}» وطلبت أن تعرف ما ينتج عنها.`,
        outcome: (headline) => `تصلك هذه الرسالة لأنك وقّعت «${headline}» وطلبت أن تعرف ما نتج عنها.`,
      },
      unsubscribe: 'لا ترسلوا المزيد من هذه',
      preferences: 'أختار ما يصلني',
      stays: 'يبقى توقيعك مهما اخترت.',
    },
    reminder: {
      subject: (headline) => `ما زال ينتظر التأكيد: ${headline}`,
      title: 'توقيعك ما زال ينتظر ضغطة واحدة',
      opening: 'استُخدم هذا العنوان أمس لتوقيع:',
      button: 'أؤكد توقيعي',
      next: 'يفتح الزر صفحة فيها زر آخر. اضغط عليه فيُحسب توقيعك. هذا هو التذكير الوحيد.',
      notYou: 'لم تكن أنت، أو غيّرت رأيك؟ لا تفعل شيئًا.',
      link: 'إذا لم يعمل الزر فافتح هذا العنوان في متصفحك:',
    },
    welcome: {
      subject: (headline) => `شكرًا على توقيعك: ${headline}`,
      title: 'شكرًا، توقيعك محسوب',
      opening: 'وقّعت وأكدت:',
      number: (number) => `رقمك ${number}.`,
      share: 'أكثر ما يفيد الآن شخص آخر. مرّر هذا العنوان:',
      after: 'لا نكتب إليك بعد ذلك إلا إذا طلبت الأخبار.',
    },
    successor: {
      subject: (headline) => `مطلب جديد: ${headline}`,
      title: 'مطلب جديد يتبع ما وقّعته',
      opening: (predecessor) => `وقّعت «${predecessor}». وهي تستمر بمطلب جديد:`,
      target: 'إلى من يوجَّه الطلب',
      action: 'ما المطلوب',
      button: 'أقرأه وأقرر',
      anew: 'يبقى توقيعك حيث وضعته ولا يُنقل: تحت المطلب الجديد لا يقف إلا من يوقّعه. هذه هي الدعوة الوحيدة.',
      link: 'إذا لم يعمل الزر فافتح هذا العنوان في متصفحك:',
      why: (predecessor) =>
        `تصلك هذه الرسالة لأنك وقّعت «${predecessor}» وطلبت كل أخبارها. يبقى توقيعك مهما اخترت.`,
      unsubscribe: 'لا ترسلوا المزيد من هذه',
      preferences: 'أختار ما يصلني',
    },
    leadApproval: {
      subject: (headline) => `هل يقف اسمك في المقدمة؟ ${headline}`,
      title: 'اقرأ من فضلك ما سيقف فوق اسمك',
      opening: (organisation) => `يطلب منك ${organisation} أن تكون من أوائل الموقّعين على:`,
      again: 'تغيّر النص أو طريقة ذكر اسمك منذ موافقتك. لا يُعرض اسمك حتى توافق من جديد:',
      button: 'أقرأه وأقرر',
      next: 'يفتح الزر صفحة فيها النص الدقيق واسمك وصفتك كما سيظهران. هناك توافق أو ترفض.',
      notYou: 'لا تعرف ما هذا؟ لا تفعل شيئًا: لا يُعرض اسمك بدون موافقتك.',
      link: 'إذا لم يعمل الزر فافتح هذا العنوان في متصفحك:',
    },
    notice: {
      'queue-stuck': {
        title: 'البريد لا يغادر',
        what: (count, minutes) =>
          `لم تغادر ${count} رسالة ينتظرها الناس، وأقدمها تنتظر منذ ${minutes} دقيقة.`,
        next: 'تبين صفحة البريد آخر ما قاله المزود. لم يضع شيء.',
      },
      'bounce-rate': {
        title: 'رسائل كثيرة تعود',
        what: (bounced, sent) => `من ${sent} رسالة في اليوم الأخير عادت ${bounced}.`,
        next: 'انظر من أين تأتي العناوين.',
      },
      drift: {
        title: 'العدد المعلن ليس ما تقوله التوقيعات',
        what: (slug, count, rowCount) => `تقول صفحة ${slug} إن العدد ${count}، ومجموع توقيعاتها ${rowCount}.`,
        next: 'لم يتغير شيء من تلقاء نفسه. ابحث عما حدث قبل أن تصححه.',
      },
      trend: {
        title: 'توقيعات كثيرة من مكان واحد',
        what: ({ slug, count, totalCount }) =>
          `من ${totalCount} توقيعا على ${slug} في الساعة الأخيرة جاء ${count} من مكان واحد.`,
        next: 'قد تكون نشرة بريدية جيدة أو آلة. تبين صفحة التوقيعات ما جاء.',
      },
      button: 'افتح المكتب',
      once: 'تصلك هذه الرسالة مرة واحدة في اليوم على الأكثر لكل نوع من المتاعب.',
    },
    footer: {
      sentBy: (organisation) => `أرسلها ${organisation}`,
      contact: 'يقرأ إنسان ما ترسله إلى',
    },
  },
}
