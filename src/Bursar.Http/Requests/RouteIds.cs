using Bursar.Ledger;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Bursar.Http;

/// <summary>The ids in a request's path.</summary>
public static class RouteIds
{
    /// <summary>Reads the id of an object, 24 hex digits of either case.</summary>
    /// <param name="http">The request.</param>
    /// <param name="name">The name of the route's parameter.</param>
    /// <param name="id">The id; empty if the path has no such parameter or it is not an id.</param>
    /// <returns>Whether there is an id.</returns>
    public static bool TryGetId(this HttpContext http, string name, out ObjectId id)
        => ObjectId.TryParse(http.GetRouteValue(name) as string, out id);
}
