using System.Text.Json;
using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Bursar.Prolific;

/// <summary>Makes studies of the body of <see cref="CreateStudy"/>, as the owner of the workspace.</summary>
internal sealed class StudyMaker(
    ILedger ledger,
    TimeProvider clock,
    Face face,
    CrowdTurns crowd,
    ExportLinks exports,
    IOptions<ProlificOptions> options,
    IServiceProvider services)
    : IStudyMaker
{
    /// <inheritdoc/>
    public Origin Origin => Origin.Prolific;

    /// <inheritdoc/>
    public async ValueTask<(ObjectId Study, string? Wrong)> MakeAsync(
        Book book, ReadOnlyMemory<byte> body, bool publishes, CancellationToken cancellation)
    {
        var (made, wrong) = await AnswerAsync(CreateStudy.AnswerAsync, book, body, "");
        if (wrong is not null) return (default, wrong);
        using var answer = JsonDocument.Parse(made);
        var id = answer.RootElement.GetProperty("id").GetString()!;
        if (publishes)
        {
            (_, wrong) = await AnswerAsync(TransitionStudy.AnswerAsync, book, """{"action":"PUBLISH"}"""u8.ToArray(), id);
            if (wrong is not null) return (default, wrong);
        }
        return ObjectId.TryParse(id, out var study) ? (study, null) : throw new InvalidOperationException($"{id} is no id.");
    }

    private async ValueTask<(byte[] Body, string? Wrong)> AnswerAsync(
        Func<ProlificCall, ValueTask<ProlificError?>> operation, Book book, ReadOnlyMemory<byte> body, string id)
    {
        using var answer = new MemoryStream();
        var http = new DefaultHttpContext { RequestServices = services };
        (http.Request.Method, http.Request.ContentType) = (HttpMethods.Post, "application/json");
        (http.Request.Scheme, http.Request.Host) = ("http", new HostString("localhost"));
        (http.Request.Body, http.Request.ContentLength) = (new MemoryStream(body.ToArray()), body.Length);
        http.Request.RouteValues["id"] = id;
        http.Response.Body = answer;
        var owner = new Token
        {
            Id = book.Owner,
            Digest = default,
            User = book.Owner,
            ForBook = book.Number,
            CreatedAt = book.OpenedAt,
        };
        var error = await operation(new(http, owner, ledger, clock, face, options.Value, crowd, exports));
        await http.Response.BodyWriter.FlushAsync();
        return (answer.ToArray(), error?.InWords);
    }
}
