/**
 * The manual that ships inside the program: pages in Markdown, drawn as nodes, with the lists of checks, roles and
 * shortcuts made from what the program itself goes by.
 */
@NullMarked
package kz.esep.desktop.manual;

import org.jspecify.annotations.NullMarked;
