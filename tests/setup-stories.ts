// Before each file of stories: a story has many steps, and a slow machine may take its time over them.

jest.setTimeout(300_000)
