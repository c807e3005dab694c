using System.Text;
using Bursar.Http;
using Microsoft.AspNetCore.Http;

namespace Bursar.WebConsole;

/// <summary>An answer: a page, or the way to another one, or a file.</summary>
/// <param name="Status">The HTTP status.</param>
internal sealed record PageAnswer(int Status)
{
    // Nothing from elsewhere, no script within a page, no frame around it; forms lead nowhere else.
    private const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'; "
        + "frame-ancestors 'none'; base-uri 'none'";

    private const string Start = "<!DOCTYPE html>\n";

    private Func<PageRenderer, Task<string>>? _render;
    private Func<HttpResponse, Task>? _stream;
    private string? _location;

    /// <summary>A page.</summary>
    public static PageAnswer Of<TView, TModel>(PageFrame frame, TModel model, int status = StatusCodes.Status200OK)
        where TView : View<TModel>
        => new(status)
        {
            _render = pages => pages.RenderAsync(typeof(TView), new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [nameof(View<>.Frame)] = frame,
                [nameof(View<>.Model)] = model,
            }),
        };

    /// <summary>A form again, with what is wrong in it.</summary>
    public static PageAnswer Again<TView, TModel>(PageFrame frame, TModel model) where TView : View<TModel>
        => Of<TView, TModel>(frame, model, StatusCodes.Status422UnprocessableEntity);

    /// <summary>The way to another page, which is read with GET.</summary>
    public static PageAnswer Redirect(string location) => new(StatusCodes.Status303SeeOther) { _location = location };

    /// <summary>An answer whose status and headers are set already, and which has no body.</summary>
    public static PageAnswer Begun(HttpResponse response) => new(response.StatusCode);

    /// <summary>The overview's way to say that something is not there, or not for this person.</summary>
    public static PageAnswer NotFound(ConsoleCall call) => Failure(call, Failures.NotFound);

    /// <summary>A failure, with the person's own navigation around it.</summary>
    public static PageAnswer Failure(ConsoleCall call, Failure failure, BookAccess? access = null)
        => Of<Views.FailureView, Failure>(call.Frame(failure.Title, access), failure, failure.Status);

    /// <summary>A failure before it is known who sent the request.</summary>
    public static PageAnswer Failure(HttpContext http, Failure failure)
        => Of<Views.FailureView, Failure>(new(failure.Title, http.Request.Path), failure, failure.Status);

    /// <summary>A file that is written bit by bit.</summary>
    public static PageAnswer File(string name, string type, Func<HttpResponse, Task> write) => new(StatusCodes.Status200OK)
    {
        _stream = response =>
        {
            response.ContentType = type;
            response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
            return write(response);
        },
    };

    /// <summary>Text that is written as it comes, until the other side or the server ends it.</summary>
    public static PageAnswer Stream(string type, Func<HttpResponse, Task> write) => new(StatusCodes.Status200OK)
    {
        _stream = response =>
        {
            response.ContentType = type;
            return write(response);
        },
    };

    /// <summary>Writes the answer, headers and body.</summary>
    public async ValueTask WriteAsync(HttpResponse response, PageRenderer pages)
    {
        response.StatusCode = Status;
        SetHeaders(response);
        if (_location is not null) response.Headers.Location = _location;
        if (_stream is not null) await _stream(response);
        if (_render is null) return;
        var body = Encoding.UTF8.GetBytes(Start + await _render(pages));
        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(response.HttpContext.Request.Method))
            await response.BodyWriter.WriteAsync(body, response.HttpContext.RequestAborted);
    }

    private static void SetHeaders(HttpResponse response)
    {
        var headers = response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.CacheControl = "no-store";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=()";
    }
}
