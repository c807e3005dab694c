namespace Bursar.Storage.Tests;

/// <summary>Files are deleted with the change that nobody needs them after, and with no other.</summary>
public abstract partial class StoreConformance
{
    [Fact]
    public async Task Uploads_OfADeletedStudy_AreGone()
    {
        await using var ledger = await StartAsync();
        await ledger.OpenBook(funds: 100);
        var (deleted, kept) = (await UploadedAsync(ledger), await UploadedAsync(ledger));

        await ledger.Must(new DeleteStudy(deleted.Study));

        Assert.Null(await ledger.FindAsync<Upload>(RowKey.OfUpload(deleted.File), Stop));
        Assert.NotNull(await ledger.FindAsync<Upload>(RowKey.OfUpload(kept.File), Stop));
    }

    [Fact]
    public async Task Uploads_OfADecidedRequest_AreGone()
    {
        await using var ledger = await StartAsync();
        await ledger.OpenBook();
        var type = (await ledger.Must(new CreateTraitType(Number, "T", "A trait")
        {
            Test = new("<q/>", TimeSpan.FromMinutes(5)),
        })).Subject;
        var (decided, waiting) = (await RequestedAsync(new(1, 1)), await RequestedAsync(new(1, 2)));

        await ledger.Must(new GrantTraitRequest(decided, type, new(1, 1), 7));
        Assert.Null(await ledger.FindAsync<Upload>(RowKey.OfUpload(Upload.IdOf(decided, "q")), Stop));
        Assert.NotNull(await ledger.FindAsync<Upload>(RowKey.OfUpload(Upload.IdOf(waiting, "q")), Stop));

        await ledger.Must(new DeleteTraitType(type, "T"));
        Assert.Null(await ledger.FindAsync<Upload>(RowKey.OfUpload(Upload.IdOf(waiting, "q")), Stop));

        async Task<ObjectId> RequestedAsync(ObjectId who)
        {
            var request = (await ledger.Must(new RequestTrait(type, who))).Subject;
            var row = (await ledger.FindAsync<TraitRequest>(RowKey.OfTraitRequest(request), Stop))!;
            await ledger.Must(new SubmitTraitTest(request, type, who, row.Test, "<a/>", []) { Uploads = [AFile] });
            return request;
        }
    }

    private static NewUpload AFile => new("q", "name", "type", new byte[] { 1, 2, 3 });

    private static async Task<(ObjectId Study, ObjectId File)> UploadedAsync(ILedger ledger)
    {
        var study = (await ledger.Must(new DraftStudy(Number, "S", Amount(1), 1, Origin.MTurk) { Publish = true })).Subject;
        var submission = (await ledger.Must(new TakePlace(study, new(1, 1)))).Subject;
        await ledger.Must(new SubmitWork(study, submission) { Uploads = [AFile] });
        await ledger.Must(new ApproveSubmission(study, submission));
        return (study, Upload.IdOf(submission, "q"));
    }
}
