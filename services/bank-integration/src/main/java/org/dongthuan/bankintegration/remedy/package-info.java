/** What follows a rejection or a question of the bank. */
package org.dongthuan.bankintegration.remedy;
