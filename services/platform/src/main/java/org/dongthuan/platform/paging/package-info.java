/** Keyset paging: a page is found by the last row seen, so that the hundredth page costs what the first does. */
package org.dongthuan.platform.paging;
