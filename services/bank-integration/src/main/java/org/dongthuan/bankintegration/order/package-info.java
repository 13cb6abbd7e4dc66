/** Two persons order, the bank is asked account by account. */
package org.dongthuan.bankintegration.order;
