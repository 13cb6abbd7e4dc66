/** A real browser for tests, and the judge of what people with impairments meet in it. */
package org.dongthuan.testing.browser;
