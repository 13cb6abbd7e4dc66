/** For services only. */
package org.dongthuan.bankintegration.internalapi;
