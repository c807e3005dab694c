using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/campaigns/</c>: where new participants register. Prolific makes campaigns for researchers who ask it to; here
/// there is one, if anyone may register at the participants' site. It is not documented: Prolific's command line calls it.
/// </summary>
internal static class GetCampaigns
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await WorkspaceFilter.FindAsync(call) is not { } books) return WorkspaceAccess.None;
        var (page, error) = Page.Read(call.Http.Request.Query);
        if (page is null) return error;
        Campaign[] all = call.Face.Registration is { } address
            ? [.. books.Select(book => new Campaign(book.Id.ToString(), "Registration", address))]
            : [];
        if (page.Check(all.Length) is { } pastEnd) return pastEnd;
        var list = new ListAnswer<Campaign>(
            [.. all.Skip((int)page.Offset).Take(page.Size)], ListLinks.Of(call, page, all.Length), new(all.Length));
        await JsonAnswer.WriteAsync(call.Http.Response, StatusCodes.Status200OK, list, CampaignJson.Wire.ListAnswerCampaign);
        return null;
    }
}
