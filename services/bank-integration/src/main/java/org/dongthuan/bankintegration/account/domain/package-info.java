/** An account on its way to closure, and what may happen to it. */
package org.dongthuan.bankintegration.account.domain;
