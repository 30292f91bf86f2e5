/** What a pay run pays, on paper: the sheet that members sign, and the summary by commission and fund. */
@NullMarked
package kz.esep.document.pay;

import org.jspecify.annotations.NullMarked;
