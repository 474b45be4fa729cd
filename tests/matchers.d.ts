// What tests/setup.ts adds to expect() where there is a document.
/// <reference types="@testing-library/jest-dom" />
