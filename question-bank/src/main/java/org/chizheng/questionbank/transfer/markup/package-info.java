/** XML and HTML as they stand in files: read without DTDs, entities and foreign addresses. */
@NullMarked
package org.chizheng.questionbank.transfer.markup;

import org.jspecify.annotations.NullMarked;
