@NullMarked
package id.balai.web;

import org.jspecify.annotations.NullMarked;
