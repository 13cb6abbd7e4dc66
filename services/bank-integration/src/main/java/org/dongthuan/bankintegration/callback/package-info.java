/** The bank answers. */
package org.dongthuan.bankintegration.callback;
