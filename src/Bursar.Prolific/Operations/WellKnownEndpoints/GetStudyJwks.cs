using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /.well-known/study/jwks.json</c>: the public keys that verify the tokens in studies' addresses (Prolific API docs, Well
/// known endpoints). Anyone may read them.
/// </summary>
internal static class GetStudyJwks
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var keys = await call.Http.RequestServices.GetRequiredService<StudyKeys>().PublicAsync(call.Cancellation);
        await JsonAnswer.WriteAsync(
            call.Http.Response, StatusCodes.Status200OK, new PublicKeys(keys), WellKnownJson.Wire.PublicKeys);
        return null;
    }
}
