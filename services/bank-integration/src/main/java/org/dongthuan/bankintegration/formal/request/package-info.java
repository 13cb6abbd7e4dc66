/** Formal requests to the bank or the post: asking, deadline, and what becomes of them. */
package org.dongthuan.bankintegration.formal.request;
