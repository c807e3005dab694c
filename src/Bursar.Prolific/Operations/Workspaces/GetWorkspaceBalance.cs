using System.Buffers;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/workspaces/{workspace_id}/balance/</c>: the workspace's total and available balance, in whole pence or cents
/// (Prolific API docs, Workspaces).
/// </summary>
/// <remarks>If the rows are in memory, the answer neither waits nor allocates.</remarks>
internal static class GetWorkspaceBalance
{
    // Names, braces and currency take 170 bytes, and each of the eight numbers at most 20.
    private const int MaxBytes = 384;

    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await WorkspaceAccess.FindAsync(call) is not { } workspace) return WorkspaceAccess.None;
        Write(call.Http.Response, workspace.Book);
        return null;
    }

    /// <summary>Writes the body to the response's pipe; the server sends it with the headers when the request ends.</summary>
    private static void Write(HttpResponse response, Book book)
    {
        var available = book.SpendableParts;
        var total = available + book.Held;
        var text = new Utf8Text(stackalloc byte[MaxBytes]);
        text.Put("{\"currency_code\":\""u8);
        text.Put(Enum.GetName(book.Currency)!); // ToString() would box it.
        text.Put("\",\"total_balance\":"u8);
        text.Put(total.Total.WholeMinor);
        text.Put(",\"balance_breakdown\":"u8);
        Put(ref text, total);
        text.Put(",\"available_balance\":"u8);
        text.Put(available.Total.WholeMinor);
        text.Put(",\"available_balance_breakdown\":"u8);
        Put(ref text, available);
        text.Put("}"u8);

        response.ContentType = "application/json";
        response.ContentLength = text.Written.Length;
        response.BodyWriter.Write(text.Written);
    }

    private static void Put(ref Utf8Text text, Breakdown parts)
    {
        var (rewards, fees, vat) = parts.ToWholeMinor();
        text.Put("{\"rewards\":"u8);
        text.Put(rewards);
        text.Put(",\"fees\":"u8);
        text.Put(fees);
        text.Put(",\"vat\":"u8);
        text.Put(vat);
        text.Put("}"u8);
    }
}
