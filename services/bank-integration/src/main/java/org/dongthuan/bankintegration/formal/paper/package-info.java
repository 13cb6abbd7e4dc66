/** The form of what goes out: templates, names of bodies, this service's seal. */
package org.dongthuan.bankintegration.formal.paper;
