using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bursar.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Bursar.Docs;

/// <summary>
/// The documentation, <c>/docs</c>, <c>/openapi</c> and <c>/llms.txt</c>: what every API offers, and the guides. Everybody may
/// read it, and it works without a script. The host provides the <see cref="DocComments"/> of the code, and an
/// <see cref="ApiReference"/> for each dialect.
/// </summary>
public sealed class DocsSite
{
    /// <summary>Its name in the access log.</summary>
    internal const string Name = "docs";

    // Nothing from elsewhere and no script at all; the search leads nowhere else.
    private const string Policy =
        "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private static readonly JsonSerializerOptions Indented = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    private static readonly byte[] Style = BaseStyle.And(Resources.Bytes("docs.css"));

    private static readonly string StylePath =
        $"{DocSection.Root}/style-{Convert.ToHexStringLower(SHA256.HashData(Style))[..12]}.css";

    private readonly Lazy<DocBook> _book;
    private readonly Lazy<Layout> _layout;
    private readonly Face _face;
    private readonly TryPages? _tries;

    // All pages together are long, and everybody may ask for them: they are kept for the address that was asked for last.
    private volatile Kept? _everything;

    /// <param name="apis">Says what is said of each API. Called when a page is first read.</param>
    /// <param name="comments">Gives the documentation of the code. Called when a page is first read.</param>
    /// <param name="face">Where links lead.</param>
    /// <param name="desk">Tries operations; null where they cannot be tried.</param>
    internal DocsSite(Func<IEnumerable<ApiReference>> apis, Func<DocComments> comments, Face face, TryDesk? desk)
    {
        _face = face;
        // A server that nobody asks spends no time on it, and keeps none of it in memory.
        _book = new(() => new DocBook(apis(), comments(), ProductVersion.Text));
        _layout = new(() => new Layout(_book.Value, StylePath));
        if (desk is not null) _tries = new(desk, () => _book.Value, () => _layout.Value, face);
    }

    /// <summary>Maps everything that is served.</summary>
    public static IEndpointRouteBuilder Map(IEndpointRouteBuilder endpoints)
    {
        var site = endpoints.ServiceProvider.GetRequiredService<DocsSite>();
        site._tries?.Map(endpoints);
        site.MapPages(endpoints);
        site.MapFiles(endpoints);
        return endpoints;
    }

    private void MapPages(IEndpointRouteBuilder endpoints)
    {
        MapGet(endpoints, StylePath, http => WriteAsync(http, Style, "text/css; charset=utf-8", isLasting: true));
        MapGet(endpoints, DocSection.Root, http => WriteHtmlAsync(http, _layout.Value.Of(_book.Value.Home(), ServerOf(http))));
        MapGet(endpoints, $"{DocSection.Root}/search", FindAsync);
        MapGet(endpoints, $"{DocSection.Root}/{{**page}}", ShowAsync);
    }

    private void MapFiles(IEndpointRouteBuilder endpoints)
    {
        MapGet(endpoints, "/llms.txt", http => WriteTextAsync(http, _book.Value.Index(ServerOf(http))));
        MapGet(endpoints, "/llms-full.txt", http => WriteAsync(http, EverythingFor(ServerOf(http)), "text/plain; charset=utf-8"));
        MapGet(endpoints, "/openapi/{api}.{form}", WriteDocumentAsync);
    }

    private static void MapGet(IEndpointRouteBuilder endpoints, string path, RequestDelegate answer)
        => endpoints.MapMethods(path, ["GET", "HEAD"], answer).WithOperation(Name, path);

    private string ServerOf(HttpContext http) => ServerOf(http, _face);

    /// <summary>The address by which a reader reaches the server, without a slash at the end.</summary>
    internal static string ServerOf(HttpContext http, Face face) => face.Address.Of(http.Request, "/").TrimEnd('/');

    private byte[] EverythingFor(string server)
    {
        if (_everything is { } kept && kept.Server == server) return kept.Content;
        var content = Encoding.UTF8.GetBytes(_book.Value.Everything(server));
        _everything = new(server, content);
        return content;
    }

    /// <summary>A page, in HTML or Markdown; the first page of a section; its index; or a picture.</summary>
    private async Task ShowAsync(HttpContext http)
    {
        var path = http.Request.Path.Value!.TrimEnd('/');
        if (_tries is not null && _book.Value.Find(path) is { Shape: not null } page)
        {
            var form = await _tries.FormAsync(page, http.Request);
            await WriteHtmlAsync(http, _layout.Value.Of(page, ServerOf(http), tried: form));
        }
        else await ShowAsync(http, path);
    }

    private Task ShowAsync(HttpContext http, string path)
    {
        var (book, server) = (_book.Value, ServerOf(http));
        if (book.Find(path) is { } page) return WriteHtmlAsync(http, _layout.Value.Of(page, server));
        if (path.EndsWith(".md", StringComparison.Ordinal) && book.Find(path[..^".md".Length]) is { } source)
            return WriteTextAsync(http, source.Whole(server), "text/markdown; charset=utf-8");
        foreach (var section in book.Sections)
        {
            if (path == section.Path) return WriteHtmlAsync(http, _layout.Value.Of(book.First(section), server));
            if (path == $"{section.Path}/llms.txt") return WriteTextAsync(http, book.Index(server, section));
        }
        foreach (var (address, resource) in DocBook.Pictures)
            if (path == address) return WriteAsync(http, Resources.Bytes(resource), "image/png");
        var none = new DocPage(path, "Not found", new("", "", ""), "# Not found\n\nThere is no such page. Search for it, or "
            + $"[begin at the beginning]({DocSection.Root}).\n");
        return WriteHtmlAsync(http, _layout.Value.Of(none, server), StatusCodes.Status404NotFound);
    }

    private Task FindAsync(HttpContext http)
    {
        var asked = http.Request.Query["q"].ToString();
        var question = asked.Length > Search.MaxQuestion ? asked[..Search.MaxQuestion] : asked;
        var found = Search.Find(_book.Value.Pages, question);
        var text = new StringBuilder("# Search\n\n").Append(found.Count switch
        {
            0 when question.Trim().Length == 0 => "Type what you look for.\n",
            0 => "No page has all of these words.\n",
            1 => "One page.\n",
            Search.MaxFound => $"The best {Search.MaxFound} pages.\n",
            _ => $"{found.Count} pages.\n",
        });
        foreach (var page in found)
            text.Append($"\n- [{page.Title}]({page.Path}) ({page.Section.Title}): {page.Summary.ReplaceLineEndings(" ")}");
        var result = new DocPage($"{DocSection.Root}/search", "Search", new("", "", ""), text.ToString());
        return WriteHtmlAsync(http, _layout.Value.Of(result, ServerOf(http), question));
    }

    private Task WriteDocumentAsync(HttpContext http)
    {
        var (api, form) = ((string)http.GetRouteValue("api")!, (string)http.GetRouteValue("form")!);
        var document = _book.Value.Documents.FirstOrDefault(one => one.Key == api).Value;
        if (document is null || form is not ("json" or "yaml"))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return WriteTextAsync(http, $"There is /openapi/{{{string.Join(',', ExampleBook.Apis)}}}.{{json,yaml}}.\n");
        }
        var here = new JsonObject();
        foreach (var (name, value) in document)
        {
            here[name] = value?.DeepClone();
            if (name == "info") here["servers"] = new JsonArray(new JsonObject { ["url"] = ServerOf(http) });
        }
        var text = (form == "json" ? here.ToJsonString(Indented) : Yaml.Of(here))
            .Replace(DocPage.ServerMark, ServerOf(http), StringComparison.Ordinal);
        return WriteTextAsync(http, text, form == "json" ? "application/json" : "application/yaml");
    }

    /// <summary>Answers a page.</summary>
    internal static Task WriteHtmlAsync(HttpContext http, string html, int status = StatusCodes.Status200OK)
    {
        http.Response.StatusCode = status;
        http.Response.Headers.ContentSecurityPolicy = Policy;
        http.Response.Headers.XFrameOptions = "DENY";
        http.Response.Headers["Referrer-Policy"] = "same-origin";
        return WriteTextAsync(http, html, "text/html; charset=utf-8");
    }

    /// <summary>Answers a sentence with a status.</summary>
    internal static Task WriteTextAsync(HttpContext http, string text, int status)
    {
        http.Response.StatusCode = status;
        return WriteTextAsync(http, text);
    }

    private static Task WriteTextAsync(HttpContext http, string text, string type = "text/plain; charset=utf-8")
        => WriteAsync(http, Encoding.UTF8.GetBytes(text), type);

    private static async Task WriteAsync(HttpContext http, byte[] content, string type, bool isLasting = false)
    {
        http.Response.ContentType = type;
        http.Response.ContentLength = content.Length;
        if (isLasting) http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        if (!HttpMethods.IsHead(http.Request.Method)) await http.Response.BodyWriter.WriteAsync(content, http.RequestAborted);
    }

    private sealed record Kept(string Server, byte[] Content);
}
