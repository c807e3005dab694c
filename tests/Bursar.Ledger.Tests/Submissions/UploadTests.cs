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

    [Fact]
    public void Delete_OfTheStudy_DropsItsFilesAndNoOthers()
    {
        var book = _store.OpenBook(10);
        var (study, submission) = Taken(book);
        var (other, its) = Taken(book);
        _store.Must(new SubmitWork(study, submission) { Uploads = [File("a", 3), File("b", 3)] });
        _store.Must(new SubmitWork(other, its) { Uploads = [File("a", 3)] });
        _store.Must(new ApproveSubmission(study, submission));
        Assert.Equal(3, Files());

        _store.Must(new DeleteStudy(study));

        Assert.Equal(1, Files());
        Assert.NotNull(Kept(its, "a"));
    }

    [Theory]
    [InlineData("granted")]
    [InlineData("refused")]
    [InlineData("deleted")]
    public void Request_OnceItIsDecided_HasNoFilesAnyMore(string how)
    {
        var type = WithTest(null);
        var (request, other) = (Tested(type, new(9, 1)), Tested(type, new(9, 2)));
        Assert.Equal((2, type), (Files(), Kept(request.Id, "photo").Owner));

        _store.Must(how switch
        {
            "granted" => new GrantTraitRequest(request.Id, type, request.Participant, 7),
            "refused" => new RefuseTraitRequest(request.Id, type, request.Participant),
            _ => new DeleteTraitType(type, "Trait"),
        });

        Assert.Equal(how == "deleted" ? 0 : 1, Files());
        if (how != "deleted") Assert.NotNull(Kept(other.Id, "photo"));
    }

    [Fact]
    public void Request_ThatItsAnswersDecide_KeepsNoFiles()
    {
        Tested(WithTest(new([new("text", [new(["seven"], 5)])], ScoreMapping.Sum)), new(9, 1));

        Assert.Equal(0, Files());
    }

    private ObjectId WithTest(ScoreKey? scores)
        => _store.Must(new CreateTraitType(_store.OpenBook(10).Book, "Trait", "A trait")
        {
            Test = new("<q/>", TimeSpan.FromMinutes(5)) { Scores = scores },
        }).Subject;

    private TraitRequest Tested(ObjectId type, ObjectId participant)
    {
        var id = _store.Must(new RequestTrait(type, participant)).Subject;
        var request = _store.Find<TraitRequest>(RowKey.OfTraitRequest(id))!;
        _store.Must(new SubmitTraitTest(id, type, participant, request.Test, "<a/>", []) { Uploads = [File("photo", 3)] });
        return request;
    }

    private int Files() => _store.Rows.Values.OfType<Upload>().Count();

    private (ObjectId Study, ObjectId Submission) Taken() => Taken(_store.OpenBook(10));

    private (ObjectId Study, ObjectId Submission) Taken(ObjectId book)
    {
        var study = _store.PublishStudy(book, reward: 1, places: 1);
        return (study, _store.TakePlace(study));
    }

    private static NewUpload File(string question, int bytes) => new(question, "n", "t", new byte[bytes]);

    private Upload Kept(ObjectId submission, string question)
        => _store.Find<Upload>(RowKey.OfUpload(Upload.IdOf(submission, question)))!;

    private static (ObjectId, string, string, string) Values(Upload file)
        => (file.Submission, file.Question, file.FileName, file.MediaType);
}
