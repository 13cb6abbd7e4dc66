/** Runs the whole platform on one machine from real parts, each its own process. */
package org.dongthuan.local;
