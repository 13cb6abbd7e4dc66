/** The pages as people use them: a real browser on the whole real stack. */
package org.dongthuan.acceptance.browser;
