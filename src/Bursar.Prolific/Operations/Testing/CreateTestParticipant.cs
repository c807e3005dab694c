using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>POST /api/v1/researchers/participants/</c>: creates a participant for tests (Prolific API docs, Testing), who can take part
/// in the studies of both APIs. The e-mail address is validated but not stored: each call creates a new participant.
/// </summary>
internal static class CreateTestParticipant
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var body = await ProlificBody.ReadAsync(call);
        var email = body.RequiredText("email", User.MaxName);
        var at = email.IndexOf('@');
        if (at < 1 || at == email.Length - 1 || email.Any(char.IsWhiteSpace)) body.Wrong("email", "Enter a valid email address.");
        if (body.Error is { } error) return error;

        var id = ObjectId.Random(call.Ledger.Clock.GetUtcMicroseconds());
        var outcome = await call.Ledger.ExecuteAsync(new AddParticipant(id), call.Cancellation);
        if (!outcome.Accepted) return ProlificRejections.Of(outcome.Rejection);
        var answer = new TestParticipant(outcome.Receipt.Subject.ToString());
        await JsonAnswer.WriteAsync(call.Http.Response, StatusCodes.Status201Created, answer, TestingJson.Wire.TestParticipant);
        return null;
    }
}
