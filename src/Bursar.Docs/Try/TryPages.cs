using Bursar.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Bursar.Docs;

/// <summary>
/// <c>/docs/try/{api}/{operation}</c>: sends what was typed into an operation's form, and shows what came of it. Only pages of
/// this server may send it: the demo's credentials must not work for a page elsewhere that a visitor's browser shows.
/// </summary>
internal sealed class TryPages(TryDesk desk, Func<DocBook> book, Func<Layout> layout, Face face)
{
    /// <summary>Where forms are sent to.</summary>
    public const string Root = $"{DocSection.Root}/try";

    private const string Pattern = $"{Root}/{{api}}/{{operation}}";

    /// <summary>Maps them.</summary>
    public void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapMethods(Pattern, ["POST"], SendAsync).WithOperation(DocsSite.Name, Pattern);
        endpoints.MapMethods(Pattern, ["GET", "HEAD"], GoBack).WithOperation(DocsSite.Name, Pattern);
    }

    /// <summary>The form of an operation, with what this demo has in it; empty if it cannot be tried.</summary>
    public async Task<string> FormAsync(DocPage page, HttpRequest request)
    {
        if (page.Shape is not { } shape) return "";
        bool? side = request.Query[MissingThing.SideName].ToString() switch
        {
            MissingThing.RequestersSide => true,
            MissingThing.WorkspacesSide => false,
            _ => null,
        };
        var sheet = await desk.BlankAsync(shape, book().Pages, side, request.HttpContext.RequestAborted);
        return TryView.Form(shape, sheet, desk.DoorOf(shape.Api), isOpen: false);
    }

    /// <summary>The operations that write what another reads at the same path.</summary>
    private IEnumerable<DocPage> WritersOf(TryShape shape) => !shape.OnlyReads || shape.Operation.Target is not null ? []
        : book().Pages.Where(page => page.Shape is { Operation: { Method: "PUT" or "POST" } other } writer
            && writer.Api == shape.Api && other.Path == shape.Operation.Path);

    private DocPage? PageOf(HttpContext http)
        => book().Find($"{DocSection.Root}/{http.GetRouteValue("api")}/{http.GetRouteValue("operation")}");

    /// <summary>The outcome of a call has no address: who loads it again, or follows a link, begins anew.</summary>
    private Task GoBack(HttpContext http)
    {
        if (PageOf(http) is not { Shape: not null } page) return RefuseAsync(http);
        http.Response.Redirect($"{page.Path}#try");
        return Task.CompletedTask;
    }

    private async Task SendAsync(HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store"; // What was typed may be a credential.
        if (!IsOfThisServer(http.Request))
        {
            await DocsSite.WriteTextAsync(http, "Only a page of this server can send this.\n", StatusCodes.Status403Forbidden);
            return;
        }
        if (PageOf(http) is not { Shape: { } shape } page)
        {
            await RefuseAsync(http);
            return;
        }
        var door = desk.DoorOf(shape.Api);
        var (sheet, fault) = await TrySheet.ReadAsync(http.Request, shape, door, face.Bodies);
        if (sheet is null)
        {
            await DocsSite.WriteTextAsync(http, $"{fault!.Message} Go back: most browsers have what you typed.\n", fault.Status);
            return;
        }
        var outcome = await desk.SendAsync(shape, sheet, http);
        var head = page.Text.Split("\n\n").Take(2).Append($"[What it does, and all that it takes]({page.Path})\n");
        var title = $"{outcome.Answer.Title}: {page.Title}"; // What is read out first.
        var result = page with { Title = title, Text = string.Join("\n\n", head), Samples = [] };
        var writers = outcome.Answer.Status == StatusCodes.Status404NotFound ? WritersOf(shape) : [];
        var form = TryView.Outcome(outcome, writers) + TryView.Form(shape, sheet, door, isOpen: true);
        await DocsSite.WriteHtmlAsync(http, layout().Of(result, DocsSite.ServerOf(http, face), tried: form));
    }

    private static Task RefuseAsync(HttpContext http)
        => DocsSite.WriteTextAsync(http, "There is no such operation.\n", StatusCodes.Status404NotFound);

    /// <summary>Every browser says where a form comes from; what does not say it is no browser, and needs no form.</summary>
    private static bool IsOfThisServer(HttpRequest request)
        => (request.Headers.Origin.Count > 0 || request.Headers["Sec-Fetch-Site"].Count > 0) && SameOrigin.Allows(request);
}
