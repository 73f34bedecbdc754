/** How many entries of the list are shown at once. */
export const rowsPerPage = 50;
