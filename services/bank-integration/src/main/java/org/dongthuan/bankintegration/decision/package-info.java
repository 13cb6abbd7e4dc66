/** Holders decide: close or keep. */
package org.dongthuan.bankintegration.decision;
