namespace Bursar.Ledger.Tests;

public sealed class SurveyTests
{
    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;

    public SurveyTests() => _book = _store.OpenBook(10);

    [Fact]
    public void Responses_AddedAndDeleted_AreCounted()
    {
        var survey = Create();
        var (first, second) = (Add(survey), Add(survey));
        Assert.Equal(2, Of(survey).Responses);
        _store.Must(new DeleteResponse(survey, first));
        _store.MustRefuse(new DeleteResponse(survey, first), RejectionCode.NotFound);
        Assert.Equal(1, Of(survey).Responses);

        _store.Must(new ClearSurvey(survey, Deletes: false));
        Assert.False(Of(survey).Has(_store.Find<SurveyResponse>(RowKey.OfSurveyResponse(second))!));
        _store.MustRefuse(new DeleteResponse(survey, second), RejectionCode.NotFound);
        var third = Add(survey);
        Assert.True(Of(survey).Has(_store.Find<SurveyResponse>(RowKey.OfSurveyResponse(third))!));
        Assert.Equal(1, Of(survey).Responses);
        _store.MustRefuse(new DeleteResponse(Create(), third), RejectionCode.NotFound);

        _store.Must(new ClearSurvey(survey, Deletes: true));
        _store.MustRefuse(new AddResponse(survey, "p", "s", "c"), RejectionCode.NotFound);
    }

    [Fact]
    public void Commands_OutOfTheirLimits_AreRefused()
    {
        var survey = Create();
        var book = _book.Book;
        _store.MustRefuse(new CreateSurvey(book, Payer, "", "c"), RejectionCode.InvalidValue);
        _store.MustRefuse(new CreateSurvey(book, Payer, "t", new('c', Survey.MaxContent + 1)), RejectionCode.InvalidValue);
        _store.MustRefuse(new CreateSurvey(9, Payer, "t", "c"), RejectionCode.NotFound);
        _store.MustRefuse(new AddResponse(survey, "", "s", "c"), RejectionCode.InvalidValue);
        _store.MustRefuse(new AddResponse(survey, "p", new('s', SurveyResponse.MaxName + 1), "c"), RejectionCode.InvalidValue);
        _store.MustRefuse(new AddResponse(survey, "p", "s", new('c', Survey.MaxContent + 1)), RejectionCode.InvalidValue);
        _store.MustRefuse(new DeleteResponse(survey, Worker), RejectionCode.NotFound);
        _store.Put(Of(survey) with { Responses = Survey.MaxResponses });
        _store.MustRefuse(new AddResponse(survey, "p", "s", "c"), RejectionCode.WrongState);
    }

    [Fact]
    public void SubmitWork_ThatAnswersASurvey_AddsAResponse()
    {
        var survey = Create();
        var study = _store.PublishStudy(_book, reward: 1, places: 2, Origin.Prolific);
        var work = new SubmitWork(study, _store.TakePlace(study)) { Document = "d", Survey = new(survey, "content") };
        _store.MustRefuse(work with { Survey = new(study, "content") }, RejectionCode.NotFound);
        _store.MustRefuse(work with { Survey = new(survey, "") }, RejectionCode.InvalidValue);

        _store.Must(work);

        var response = Assert.Single(_store.Rows.Values.OfType<SurveyResponse>());
        Assert.Equal(
            (survey, $"{Worker}", $"{work.Submission}", "content"),
            (response.Survey, response.Participant, response.Submission, response.Content));
        Assert.Equal(1, Of(survey).Responses);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void SubmitWork_ThatAnswersASurveyThatTakesNoMore_IsAccepted(bool deleted)
    {
        var survey = Create();
        var study = _store.PublishStudy(_book, reward: 1, places: 2, Origin.Prolific);
        _store.Put(Of(survey) with { IsDeleted = deleted, Responses = deleted ? 0 : Survey.MaxResponses });

        _store.Must(new SubmitWork(study, _store.TakePlace(study)) { Document = "d", Survey = new(survey, "content") });

        Assert.Empty(_store.Rows.Values.OfType<SurveyResponse>());
    }

    private ObjectId Create() => _store.Must(new CreateSurvey(_book.Book, Payer, "Title", "content")).Subject;

    private ObjectId Add(ObjectId survey) => _store.Must(new AddResponse(survey, "p", "s", "content")).Subject;

    private Survey Of(ObjectId id) => _store.Find<Survey>(RowKey.OfSurvey(id))!;
}
