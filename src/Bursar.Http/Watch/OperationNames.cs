using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Bursar.Http;

/// <summary>
/// Metadata of an endpoint: which operation a request is for, in metrics and in the access log. Names come from a dialect's
/// table of operations and never from the wire, so their number is bounded and no secret can be among them.
/// </summary>
/// <param name="Dialect">The dialect, such as <c>mturk</c>.</param>
/// <param name="Find">The operation's name; null where the dialect has no such operation.</param>
public sealed record OperationNames(string Dialect, Func<HttpRequest, string?> Find)
{
    /// <summary>What stands for an operation that is in no table.</summary>
    public const string Unknown = "unknown";

    /// <summary>The operation and its dialect; <see cref="Unknown"/> where there is none.</summary>
    public static (string Dialect, string Operation) Of(HttpContext context)
        => context.GetEndpoint()?.Metadata.GetMetadata<OperationNames>() is { } names
            ? (names.Dialect, names.Find(context.Request) ?? Unknown)
            : (Unknown, Unknown);
}

/// <summary>How a dialect names the operations behind its endpoints.</summary>
public static class OperationNamesConvention
{
    /// <summary>Names what can be asked of an endpoint.</summary>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="dialect">The dialect, such as <c>mturk</c>.</param>
    /// <param name="find">
    /// Finds the operation's name in the dialect's table; null where it has none. Called only while requests are watched.
    /// </param>
    public static TBuilder WithOperations<TBuilder>(this TBuilder endpoint, string dialect, Func<HttpRequest, string?> find)
        where TBuilder : IEndpointConventionBuilder
        => endpoint.WithMetadata(new OperationNames(dialect, find));

    /// <summary>Names the one operation behind an endpoint.</summary>
    public static TBuilder WithOperation<TBuilder>(this TBuilder endpoint, string dialect, string operation)
        where TBuilder : IEndpointConventionBuilder
        => endpoint.WithOperations(dialect, _ => operation);
}
