/** No such address, said without a page: a page would look into what was posted. */
function nothing() {
  return new Response(null, { status: 404 })
}

export { nothing as DELETE, nothing as GET, nothing as PATCH, nothing as POST, nothing as PUT }
