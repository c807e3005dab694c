using Microsoft.AspNetCore.Http;

namespace Bursar.MTurk;

/// <summary>
/// Lets pages of certain origins call the API from a browser, with the answers that AWS gives (recorded in dynalite's source);
/// but AWS allows every origin, and here an operator names them.
/// </summary>
/// <param name="allowed">Origins as <see cref="IsOrigin"/> takes them; empty for none.</param>
internal sealed class Cors(IReadOnlyCollection<string> allowed)
{
    private const string Any = "*";
    private const string TwoDays = "172800";
    private const string Exposed = "x-amzn-RequestId,x-amzn-ErrorType,x-amz-request-id,x-amz-id-2,x-amzn-ErrorMessage,Date";

    private readonly bool _any = allowed.Contains(Any);
    private readonly HashSet<string> _allowed = new(allowed, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a text is an origin, <c>https://host[:port]</c>, or <c>*</c> for all.</summary>
    public static bool IsOrigin(string text) => text == Any
        || (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "https" or "http"
            && string.Equals(url.GetLeftPart(UriPartial.Authority), text, StringComparison.OrdinalIgnoreCase));

    /// <summary>Adds the headers to the answers of a handler, and answers preflight requests.</summary>
    public RequestDelegate Around(RequestDelegate handle) => _allowed.Count == 0 ? handle : context =>
    {
        if (context.Request.Headers.Origin.ToString() is not { Length: > 0 } origin) return handle(context);
        if (!_any && !_allowed.Contains(origin)) return handle(context);
        var headers = context.Response.Headers;
        headers.AccessControlAllowOrigin = _any ? Any : origin;
        if (!_any) headers.Vary = "Origin";
        if (HttpMethods.IsOptions(context.Request.Method)) return Allow(context);
        headers.AccessControlExposeHeaders = Exposed;
        return handle(context);
    };

    private static Task Allow(HttpContext context)
    {
        var (asked, headers) = (context.Request.Headers, context.Response.Headers);
        headers.AccessControlAllowHeaders = asked.AccessControlRequestHeaders;
        headers.AccessControlAllowMethods = asked.AccessControlRequestMethod;
        headers.AccessControlMaxAge = TwoDays;
        context.Response.ContentLength = 0;
        return Task.CompletedTask;
    }
}
