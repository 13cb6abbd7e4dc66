/** Documents from HTML. A service that makes some brings the PDF library itself; the others need none of it. */
package org.dongthuan.platform.pdf;
