using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// <c>POST /bursar/v1/invitations</c>: lets someone sign in to the participants' site under a name, and makes the link with
/// which they choose a password. For someone who has that name already, it makes another link, because the password is
/// forgotten.
/// </summary>
internal static class InviteParticipant
{
    private static readonly TimeSpan Lifetime = SignInLink.MaxLifetime;

    private static readonly ApiError NoName = ApiError.Of(ApiErrorCode.InvalidValue, "name: this member is required.");

    private static readonly ApiError NoSite = ApiError.Of(
        ApiErrorCode.WrongState, "This server has no site for participants. Set Bursar:WorkUrls.");

    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var body = await call.BodyAsync(ParticipantJson.Default.InvitationRequest);
        if (!body.Ok) return body.Error;
        if (body.Value.Name is not { } name) return NoName;
        if (call.Services.Face.WorkSite is not { } site) return NoSite;
        var person = await FindOrMakeAsync(call, body.Value.Participant, name);
        if (!person.Ok) return person.Error;
        var added = await call.ExecuteAsync(new AddSignIn(Site.WorkSite, person.Value.Id, name));
        return added.Accepted ? await LinkAsync(call, person.Value.Id, SignIn.NameOf(name), site) : added.Rejection;
    }

    private static async ValueTask<ApiAnswer> LinkAsync(ApiCall call, ObjectId person, string name, string site)
    {
        var (secret, now) = (PersonSecret.New(person), call.Services.Clock.GetUtcMicroseconds());
        var link = new SignInLink(secret.Digest, LinkPurpose.SetPassword, now + Lifetime);
        var made = await call.ExecuteAsync(new MakeLink(Site.WorkSite, person, link, now));
        if (!made.Accepted) return made.Rejection;
        var answer = new InvitationAnswer(
            $"{person}", $"A{person.ToUpperString()}", name, $"{site}/invitation/{secret}", link.ExpiresAt);
        return ApiAnswer.Created(answer, ParticipantJson.Default.InvitationAnswer, made.Receipt) with { IsSecret = true };
    }

    /// <summary>The participant that the request names, or the one who signs in under that name, or a new one.</summary>
    private static async ValueTask<Parsed<Participant>> FindOrMakeAsync(ApiCall call, ObjectId? named, string name)
    {
        if ((named ?? await call.Ledger.FindPersonAsync(Site.WorkSite, name, call.Cancellation)) is { } id)
            return await call.Ledger.FindAsync<Participant>(RowKey.OfParticipant(id), call.Cancellation) is { } found
                ? found
                : ApiError.NotFound("participant", id);
        var make = new AddParticipant(ObjectId.Random(call.Ledger.Clock.GetUtcMicroseconds()));
        var made = await call.ExecuteAsync(make);
        return made.Accepted ? new Participant(make.Id, made.Receipt.At) : ApiRejections.Of(made.Rejection);
    }
}
