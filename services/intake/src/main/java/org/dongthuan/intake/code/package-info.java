/** Case codes and receipt secrets: what a citizen holds in hand. */
package org.dongthuan.intake.code;
