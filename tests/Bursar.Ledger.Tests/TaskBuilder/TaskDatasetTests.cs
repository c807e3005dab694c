namespace Bursar.Ledger.Tests;

/// <summary>Datasets, their datapoints and jobs, and the batches made of them.</summary>
public sealed class TaskDatasetTests
{
    private static readonly TaskJobEnd Done = new(TaskJobState.Complete, 2, 0, "");

    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;

    public TaskDatasetTests() => _book = _store.OpenBook(10);

    [Fact]
    public void AddDatapoints_ThatAreThere_StoresThemOnceAndNumbersTheRest()
    {
        var id = Create("schema");
        Add(id, "a", "b", "a");
        Add(id, "b", "c");

        Assert.Equal(3, Of(id).Datapoints);
        Assert.Equal([1, 2, 3], new[] { "a", "b", "c" }.Select(record => NumberOf(id, record)));
        _store.MustRefuse(new AddDatapoints(id, ["d"], _book), RejectionCode.Changed);
        _store.MustRefuse(new AddDatapoints(_book, ["d"], default), RejectionCode.NotFound);
        _store.MustRefuse(
            new AddDatapoints(id, [new('r', TaskDatapoint.MaxRecord + 1)], Of(id).Schema), RejectionCode.InvalidValue);
    }

    [Fact]
    public void Import_OfAFile_EndsItsJobOnce()
    {
        var id = Create("schema");
        var job = _store.Must(new StartTaskImport(id, "a.csv")).Subject;
        Assert.Equal(TaskJobState.Waiting, JobOf(job).State);
        var command = new AddDatapoints(id, ["a", "b"], Of(id).Schema) { Job = job, End = Done };

        _store.Must(command);

        Assert.Equal((TaskJobState.Complete, 2, id), (JobOf(job).State, JobOf(job).Accepted, JobOf(job).Owner));
        Assert.Equal((2, "a.csv", 1), (Of(id).Datapoints, Of(id).FileName, Of(id).Jobs));
        _store.MustRefuse(command, RejectionCode.WrongState);
        _store.MustRefuse(command with { Job = id }, RejectionCode.NotFound);
        _store.MustRefuse(new StartTaskImport(Create(null), "a.csv"), RejectionCode.NotFound);
        _store.MustRefuse(new StartTaskImport(id, ""), RejectionCode.InvalidValue);
    }

    [Fact]
    public void OnlyFile_OfADataset_BringsItsSchemaAndIsReadOnce()
    {
        var id = Create(null);
        var failed = new AddDatapoints(id, [], default) { End = new(TaskJobState.Failed, 0, 0, "why"), FileName = "a.csv" };
        _store.Must(failed);
        Assert.Equal((TaskJobState.Failed, 0, true), (Of(id).State, Of(id).Datapoints, Of(id).Schema.IsEmpty));
        var command = new AddDatapoints(id, ["a", "b"], default) { End = Done, FileName = "b.csv", Schema = "columns" };

        _store.Must(command);

        Assert.Equal((TaskJobState.Complete, 2, "b.csv"), (Of(id).State, Of(id).Datapoints, Of(id).FileName));
        Assert.Equal("columns", _store.Find<Document>(RowKey.OfDocument(Of(id).Schema))!.Text);
        _store.MustRefuse(command with { Was = Of(id).Schema }, RejectionCode.WrongState);
        _store.MustRefuse(
            command with { Dataset = Create("schema"), Was = TaskDataset.SchemaId(7, "schema") }, RejectionCode.InvalidValue);
    }

    [Fact]
    public void ReplaceSchema_KeepsTheRecordsAndNotesAMigration()
    {
        var id = Create("schema");
        Add(id, "a");
        var was = Of(id);
        var command = new ReplaceTaskSchema(id, "other", was.Schema, was.Datapoints, new(TaskJobState.Partial, 1, 1, "detail"));

        var job = _store.Must(command).Subject;

        Assert.Equal((2, TaskDataset.SchemaId(7, "other"), 1), (Of(id).SchemaVersion, Of(id).Schema, Of(id).Datapoints));
        Assert.Equal(
            (TaskJobKind.Migration, TaskJobState.Partial, "detail"), (JobOf(job).Kind, JobOf(job).State, JobOf(job).Detail));
        _store.MustRefuse(command, RejectionCode.Changed);
        _store.MustRefuse(command with { Dataset = Create(null) }, RejectionCode.NotFound);
    }

    [Fact]
    public void Batch_IsChangedByWhoeverReadItLast()
    {
        var dataset = Create("schema");
        var id = _store.Must(new CreateTaskBatch(7, Payer, "Name", "content", dataset)).Subject;
        var was = BatchOf(id).Content;
        var job = _store.Must(
            new ReplaceTaskBatch(id, "Other", "more", dataset, AutoSync: true, was)
            {
                Sync = Done with { GroupsMade = 3, GroupsGrown = 4 },
            }).Subject;

        Assert.Equal(("Other", true, dataset), (BatchOf(id).Name, BatchOf(id).AutoSync, BatchOf(id).Dataset));
        Assert.Equal((TaskJobKind.Sync, 3, 4), (JobOf(job).Kind, JobOf(job).GroupsMade, JobOf(job).GroupsGrown));
        Assert.Equal("content", _store.Find<Document>(RowKey.OfDocument(was))!.Text);
        _store.MustRefuse(new ReplaceTaskBatch(id, "N", "c", dataset, AutoSync: true, was), RejectionCode.Changed);
        _store.MustRefuse(new ReplaceTaskBatch(id, "N", "c", id, AutoSync: true, BatchOf(id).Content), RejectionCode.NotFound);
        _store.MustRefuse(new CreateTaskBatch(7, Payer, "", "content", dataset), RejectionCode.InvalidValue);
        _store.MustRefuse(new CreateTaskBatch(7, Payer, "N", "", dataset), RejectionCode.InvalidValue);
    }

    [Fact]
    public void Export_ThatIsDeleted_IsGone()
    {
        var id = _store.Must(new CreateTaskBatch(7, Payer, "Name", "content", default)).Subject;
        var export = _store.Must(new AddTaskExport(id, "filter")).Subject;
        Assert.Equal((id, "filter", false), (JobOf(export).Owner, JobOf(export).Detail, JobOf(export).IsDeleted));
        _store.MustRefuse(new DeleteTaskExport(export, export), RejectionCode.NotFound);
        _store.Must(new DeleteTaskExport(id, export));
        Assert.True(JobOf(export).IsDeleted);
        _store.MustRefuse(new AddTaskExport(export, ""), RejectionCode.NotFound);
    }

    [Fact]
    public void Submit_AGroupOfTasks_NumbersTheAnswersOfTheBatch()
    {
        var id = _store.Must(new CreateTaskBatch(7, Payer, "Name", "content", default)).Subject;
        var tasks = new AnsweredTasks(id, BatchOf(id).Content, 4) { IsBatch = true };
        var study = _store.OfferStudy(_book, 1, 3);
        var submission = _store.TakePlace(study, Worker);
        _store.MustRefuse(new SubmitWork(study, submission) { Tasks = tasks with { IsBatch = false } }, RejectionCode.NotFound);
        _store.Must(new SubmitWork(study, submission) { Document = "answers", Tasks = tasks });

        Assert.Equal(4, BatchOf(id).Answers);
        Assert.Equal((id, 4L), (_store.Find<TaskResponse>(RowKey.OfTaskResponse(submission))!.Collection, 4L));
    }

    private ObjectId Create(string? schema) => _store.Must(new CreateTaskDataset(_book.Book, Payer, "Name", schema)).Subject;

    private void Add(ObjectId id, params string[] records) => _store.Must(new AddDatapoints(id, records, Of(id).Schema));

    private TaskDataset Of(ObjectId id) => _store.Find<TaskDataset>(RowKey.OfTaskDataset(id))!;

    private int NumberOf(ObjectId id, string record)
        => _store.Find<TaskDatapoint>(RowKey.OfTaskDatapoint(id, record))!.Number;

    private TaskJob JobOf(ObjectId id) => _store.Find<TaskJob>(RowKey.OfTaskJob(id))!;

    private TaskBatch BatchOf(ObjectId id) => _store.Find<TaskBatch>(RowKey.OfTaskBatch(id))!;
}
