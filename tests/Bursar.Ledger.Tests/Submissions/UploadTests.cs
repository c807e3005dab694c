namespace Bursar.Ledger.Tests;

/// <summary>Files are stored with the work, within their limits, or not at all.</summary>
public sealed class UploadTests
{
    private readonly MemoryStore _store = new();

    [Fact]
    public void Submit_WithFiles_KeepsThemByTheirQuestions()
    {
        var (study, submission) = Taken();

        _store.Must(new SubmitWork(study, submission) { Uploads = [File("a", 3), File("b", Upload.MaxBytes)] });

        Assert.Equal(3, Kept(submission, "a").Content.Length);
        Assert.Equal((submission, "b", "n", "t"), Values(Kept(submission, "b")));
    }

    [Theory]
    [InlineData(Upload.MaxBytes + 1, 1, "q")]
    [InlineData(1, Upload.MaxFiles + 1, "q")]
    [InlineData(1, 1, "")]
    public void Submit_OutOfItsLimits_IsRefusedWhole(int bytes, int files, string question)
    {
        var (study, submission) = Taken();

        var outcome = _store.Execute(new SubmitWork(study, submission)
        {
            Uploads = [.. Enumerable.Range(0, files).Select(at => File(question.Length == 0 ? "" : question + at, bytes))],
        });

        Assert.Equal(RejectionCode.InvalidValue, outcome.Rejection?.Code);
    }

    [Fact]
    public void Weight_OfWork_GrowsWithItsFiles()
    {
        Assert.Equal(1, new SubmitWork(default, default).Weight);
        Assert.Equal(62, new SubmitWork(default, default) { Uploads = [File("a", Upload.MaxBytes)] }.Weight);
    }

    private (ObjectId Study, ObjectId Submission) Taken()
    {
        var study = _store.PublishStudy(_store.OpenBook(10), reward: 1, places: 1);
        return (study, _store.TakePlace(study));
    }

    private static NewUpload File(string question, int bytes) => new(question, "n", "t", new byte[bytes]);

    private Upload Kept(ObjectId submission, string question)
        => _store.Find<Upload>(RowKey.OfUpload(Upload.IdOf(submission, question)))!;

    private static (ObjectId, string, string, string) Values(Upload file)
        => (file.Submission, file.Question, file.FileName, file.MediaType);
}
