/**
 * Pay of members: rates with their sources, the pay sheet computed step by step, budgets, and pay runs from draft to
 * paid. Uses text, table, store, access, election, commission and timesheet. Amounts are tenge and tiyn, rounded by
 * {@link kz.esep.pay.Money} alone; names, IIN and accounts are never kept here.
 */
@NullMarked
package kz.esep.pay;

import org.jspecify.annotations.NullMarked;
