using System.Text.Json.Serialization.Metadata;
using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Bursar.Api;

/// <summary>An authenticated request, and what its handler needs.</summary>
internal readonly record struct ApiCall(HttpContext Context, ApiServices Services)
{
    /// <summary>The ledger.</summary>
    public ILedger Ledger => Services.Ledger;

    /// <summary>Cancels reads when the client disconnects.</summary>
    public CancellationToken Cancellation => Context.RequestAborted;

    /// <summary>A parameter of the path.</summary>
    public string Route(string name) => (string)Context.GetRouteValue(name)!;

    /// <summary>Reads the JSON body.</summary>
    public ValueTask<Parsed<T>> BodyAsync<T>(JsonTypeInfo<T> type) where T : class
        => ApiBody.ReadAsync(Context.Request, Services.Face.Bodies, type);

    /// <summary>Executes a command. It is not cancelled when the client disconnects: it may already be done.</summary>
    public ValueTask<Outcome> ExecuteAsync(Command command)
        => Ledger.ExecuteAsync(command with { By = ActingLedger.Operator }, CancellationToken.None);

    /// <summary>Finds the book in the path.</summary>
    public async ValueTask<Parsed<Book>> BookAsync()
    {
        var book = Context.TryGetId("book", out var id)
            ? await Ledger.FindAsync<Book>(RowKey.OfBook(id.Book), Cancellation)
            : null;
        return book?.Id == id ? book : ApiError.NotFound("book", Route("book"));
    }

    /// <summary>Finds the participant in the path, by id or worker id.</summary>
    public ValueTask<Parsed<Participant>> ParticipantAsync() => ParticipantAsync(Route("participant"));

    /// <summary>Finds a participant by id or worker id.</summary>
    public async ValueTask<Parsed<Participant>> ParticipantAsync(string text)
    {
        var participant = ParticipantIdConverter.TryParse(text, out var id)
            ? await Ledger.FindAsync<Participant>(RowKey.OfParticipant(id), Cancellation)
            : null;
        return participant is not null ? participant : ApiError.NotFound("participant", text);
    }

    /// <summary>Finds the group in the path; none that was deleted.</summary>
    public async ValueTask<Parsed<ParticipantGroup>> GroupAsync()
    {
        var group = Context.TryGetId("group", out var id)
            ? await Ledger.FindAsync<ParticipantGroup>(RowKey.OfGroup(id), Cancellation)
            : null;
        return group is { IsDeleted: false } ? group : ApiError.NotFound("group", Route("group"));
    }

    /// <summary>Finds the payout in the path.</summary>
    public async ValueTask<Parsed<Payout>> PayoutAsync()
    {
        var payout = Context.TryGetId("payout", out var id)
            ? await Ledger.FindAsync<Payout>(RowKey.OfPayout(id), Cancellation)
            : null;
        return payout is not null ? payout : ApiError.NotFound("payout", Route("payout"));
    }

    /// <summary>Finds the request for a trait in the path.</summary>
    public async ValueTask<Parsed<TraitRequest>> TraitRequestAsync()
    {
        var request = Context.TryGetId("request", out var id)
            ? await Ledger.FindAsync<TraitRequest>(RowKey.OfTraitRequest(id), Cancellation)
            : null;
        return request is not null ? request : ApiError.NotFound("trait request", Route("request"));
    }

    /// <summary>Finds the submission in the path.</summary>
    public async ValueTask<Parsed<Submission>> SubmissionAsync()
    {
        var submission = Context.TryGetId("submission", out var id)
            ? await Ledger.FindAsync<Submission>(RowKey.OfSubmission(id), Cancellation)
            : null;
        return submission is not null ? submission : ApiError.NotFound("submission", Route("submission"));
    }
}
