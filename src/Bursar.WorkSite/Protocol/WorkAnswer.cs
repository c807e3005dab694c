using System.Text;
using Microsoft.AspNetCore.Http;

namespace Bursar.WorkSite;

/// <summary>An answer of the site.</summary>
internal abstract record WorkAnswer
{
    /// <summary>The HTTP status.</summary>
    public int Status { get; init; } = StatusCodes.Status200OK;

    /// <summary>What the answer may load, and who may show it in a frame.</summary>
    public string Policy { get; init; } = ContentPolicy.Page;

    /// <summary>Sends a browser to another page, which it reads with GET.</summary>
    /// <param name="location">A path of this site, or the address of a task's page.</param>
    public static WorkAnswer GoTo(string location) => new Redirect(location) { Status = StatusCodes.Status303SeeOther };

    /// <summary>Shows a page.</summary>
    public static WorkAnswer Show<TPage, TModel>(TModel model)
        where TPage : Page<TModel>
        where TModel : notnull
        => new Rendered(typeof(TPage), model);

    /// <summary>Shows a page that says one thing.</summary>
    public static WorkAnswer Say(Message message, int status = StatusCodes.Status200OK)
        => Show<MessagePage, Message>(message) with { Status = status };

    /// <summary>An answer whose status and headers are set already, and which has no body.</summary>
    public static WorkAnswer Begun(HttpResponse response) => new Bare { Status = response.StatusCode };

    /// <summary>Writes it.</summary>
    public abstract Task WriteAsync(WorkCall call);

    /// <summary>Writes the status, the policy and a text.</summary>
    protected Task WriteAsync(HttpContext http, string type, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var response = http.Response;
        response.StatusCode = Status;
        response.ContentType = type;
        response.ContentLength = bytes.Length;
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.CacheControl = "no-store";
        return HttpMethods.IsHead(http.Request.Method)
            ? Task.CompletedTask
            : response.Body.WriteAsync(bytes, http.RequestAborted).AsTask();
    }

    /// <summary>Another page.</summary>
    private sealed record Redirect(string Location) : WorkAnswer
    {
        public override Task WriteAsync(WorkCall call)
        {
            call.Context.Response.Headers.Location = Location;
            return WriteAsync(call.Context, "text/plain", "");
        }
    }

    /// <summary>No body.</summary>
    private sealed record Bare : WorkAnswer
    {
        public override Task WriteAsync(WorkCall call) => WriteAsync(call.Context, "text/plain", "");
    }

    /// <summary>A page of the site.</summary>
    private sealed record Rendered(Type Page, object Model) : WorkAnswer
    {
        public override async Task WriteAsync(WorkCall call)
        {
            var parameters = new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [nameof(Page<>.Model)] = Model,
                [nameof(Page<>.Shell)] = Shell.Of(call),
            };
            var page = await call.Services.Pages.RenderAsync(Page, parameters);
            await WriteAsync(call.Context, "text/html; charset=utf-8", page);
        }
    }
}

/// <summary>A document that is not a page of the site.</summary>
/// <param name="Type">Its media type.</param>
/// <param name="Text">The document.</param>
internal sealed record DocumentAnswer(string Type, string Text) : WorkAnswer
{
    /// <inheritdoc/>
    public override Task WriteAsync(WorkCall call) => WriteAsync(call.Context, Type, Text);
}

/// <summary>The form sent on to another address of this server, with its method and its body.</summary>
/// <param name="Location">The address.</param>
internal sealed record SentOn(string Location) : WorkAnswer
{
    /// <inheritdoc/>
    public override Task WriteAsync(WorkCall call)
    {
        call.Context.Response.Headers.Location = Location;
        return (this with { Status = StatusCodes.Status307TemporaryRedirect }).WriteAsync(call.Context, "text/plain", "");
    }
}
