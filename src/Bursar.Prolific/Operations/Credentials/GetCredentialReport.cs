using System.Text;
using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/studies/{id}/credentials/report/</c>: which credentials of a study's pool its participants got, as CSV,
/// and which
/// nobody has got yet (Prolific API docs, Studies). Those that participants of other studies got are left out.
/// </summary>
internal static class GetCredentialReport
{
    private const string Header = "Participant id,Submission id,Username,Status\r\n";

    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await StudyAccess.FindAsync(call) is not { } access) return StudyAccess.None;
        if (access.Workspace.Role != Role.WorkspaceAdmin) return PoolAccess.Refused;
        var pool = access.Study.Logins;
        if (pool.IsEmpty) return new(ErrorCode.WrongState, "The study has no credentials.");
        var response = call.Http.Response;
        response.ContentType = "text/csv; charset=utf-8";
        response.Headers.ContentDisposition = $"attachment; filename=\"credentials_{access.Study.Id}.csv\"";
        await response.WriteAsync(Header, call.Cancellation);
        await using var uses = UsesOf(call, pool).GetAsyncEnumerator(call.Cancellation);
        var text = new StringBuilder();
        var more = await uses.MoveNextAsync();
        var logins = call.Ledger.AllAsync<Login>(
            last => new LoginsOfPool(pool, last?.Number ?? 0, ListReader.PageLength), call.Cancellation);
        await foreach (var login in logins)
        {
            // Both lists are in the order of the numbers.
            var use = more && uses.Current.Number == login.Number ? uses.Current : null;
            if (use is not null) more = await uses.MoveNextAsync();
            if (use is null || use.Study == access.Study.Id)
                text.AppendJoin(',', use?.Participant.ToString(), use?.Submission.ToString(), CsvCell.Of(login.Name))
                    .Append(use is null ? ",UNUSED\r\n" : ",USED\r\n");
            if (login.Number % ListReader.PageLength == 0) await FlushAsync();
        }
        await FlushAsync();
        return null;

        async ValueTask FlushAsync()
        {
            await response.WriteAsync(text.ToString(), call.Cancellation);
            text.Clear();
        }
    }

    private static IAsyncEnumerable<LoginUse> UsesOf(ProlificCall call, ObjectId pool) => call.Ledger.AllAsync<LoginUse>(
        last => new LoginUsesOfPool(pool, last?.Number ?? 0, ListReader.PageLength), call.Cancellation);
}
