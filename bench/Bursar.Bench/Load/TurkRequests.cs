using System.Net;
using System.Text.Json;
using Bursar.Ledger;

namespace Bursar.Bench;

/// <summary>
/// Requests to MTurk's API for one book, signed with a key of its own, each with an invocation id as boto3 sends it.
/// </summary>
internal sealed class TurkRequests
{
    private const string InvocationId = "amz-sdk-invocation-id";
    private readonly Uri _server;
    private readonly RequestSigner _signer;

    private TurkRequests(Uri server, RequestSigner signer) => (_server, _signer) = (server, signer);

    /// <summary>Makes a key for a book.</summary>
    public static async Task<TurkRequests> ForAsync(
        ServerProcess server, OperatorRequests requests, string book, HttpClient http, CancellationToken cancellation)
    {
        using var key = JsonDocument.Parse(await http.AnswerAsync(
            requests.Post($"books/{book}/keys", "{}"), HttpStatusCode.Created, cancellation));
        return new(server.Url, new(Text("key_id"), Text("secret")));

        string Text(string name) => key.RootElement.GetProperty(name).GetString()!;
    }

    /// <summary>An operation, called once.</summary>
    public LoadRequest Call(string operation, string body)
    {
        var request = _signer.Sign(_server, operation, body);
        return request with
        {
            Headers = new Dictionary<string, string>(request.Headers) { [InvocationId] = $"{Guid.NewGuid()}" },
        };
    }

    /// <summary>A bonus of a cent, each with a reason of its own.</summary>
    public LoadRequest SendBonus(ObjectId submission, ObjectId participant) => Call(
        "SendBonus",
        $$"""{"AssignmentId": "{{submission.ToUpperString()}}", "WorkerId": "A{{participant.ToUpperString()}}","""
            + $$""" "BonusAmount": "0.01", "Reason": "Bench {{Guid.NewGuid():N}}"}""");

    /// <summary>That many bonuses of a cent, each paid once.</summary>
    public LoadRequest SendBonuses(ObjectId submission, ObjectId participant, int count)
    {
        var bonuses = Enumerable.Range(0, count).Select(_ => SendBonus(submission, participant));
        return _signer.Sign(_server, "SendBonus", "{}") with { Series = bonuses };
    }

    /// <summary>Assignments approved, each once.</summary>
    public LoadRequest ApproveAssignments(IReadOnlyCollection<ObjectId> submissions)
        => _signer.Sign(_server, "ApproveAssignment", "{}") with { Series = submissions.Select(Approve) };

    private LoadRequest Approve(ObjectId submission)
        => Call("ApproveAssignment", $$"""{"AssignmentId": "{{submission.ToUpperString()}}"}""");
}
