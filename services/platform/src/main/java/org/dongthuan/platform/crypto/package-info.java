/** Personal data at rest: one data key per person, wrapped by a key encryption key; keyed hashes for lookup (decision 0002). */
package org.dongthuan.platform.crypto;
