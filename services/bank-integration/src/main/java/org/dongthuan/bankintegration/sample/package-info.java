/** A supervisor checks by a random sample whether closures said to be done are done. */
package org.dongthuan.bankintegration.sample;
