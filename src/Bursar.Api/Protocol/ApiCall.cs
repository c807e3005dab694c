using System.Text.Json.Serialization.Metadata;
using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Bursar.Api;

/// <summary>One admitted request, and what it works with.</summary>
internal readonly record struct ApiCall(HttpContext Context, ApiServices Services)
{
    /// <summary>The books.</summary>
    public ILedger Ledger => Services.Ledger;

    /// <summary>Ends reads when the client has gone.</summary>
    public CancellationToken Cancellation => Context.RequestAborted;

    /// <summary>That part of the path.</summary>
    public string Route(string name) => (string)Context.GetRouteValue(name)!;

    /// <summary>The JSON body.</summary>
    public ValueTask<Parsed<T>> BodyAsync<T>(JsonTypeInfo<T> type) where T : class => ApiBody.ReadAsync(Context.Request, type);

    /// <summary>Carries out a command. It is not taken back when the client goes away: it may be done already.</summary>
    public ValueTask<Outcome> ExecuteAsync(Command command) => Ledger.ExecuteAsync(command, CancellationToken.None);

    /// <summary>The book that the path names.</summary>
    public async ValueTask<Parsed<Book>> BookAsync()
    {
        var book = Context.TryGetId("book", out var id)
            ? await Ledger.FindAsync<Book>(RowKey.OfBook(id.Book), Cancellation)
            : null;
        return book?.Id == id ? book : ApiError.NotFound("book", Route("book"));
    }

    /// <summary>The submission that the path names.</summary>
    public async ValueTask<Parsed<Submission>> SubmissionAsync()
    {
        var submission = Context.TryGetId("submission", out var id)
            ? await Ledger.FindAsync<Submission>(RowKey.OfSubmission(id), Cancellation)
            : null;
        return submission is not null ? submission : ApiError.NotFound("submission", Route("submission"));
    }
}
