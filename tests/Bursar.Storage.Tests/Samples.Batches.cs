namespace Bursar.Storage.Tests;

/// <content>Rows of datasets, batches and their jobs.</content>
internal static partial class Samples
{
    private static Row[] BatchedTasks =>
    [
        new TaskDataset
        {
            Id = ObjectId.InBook(Start, 21, 22), Name = "n" + Unicode, IsStructured = true, Schema = LastInBook,
            SchemaVersion = 79, Datapoints = 80, FileName = "f" + Unicode, State = TaskJobState.Partial, Jobs = 81,
            CreatedBy = Payer, CreatedAt = Start.AddMicroseconds(82),
        },
        new TaskDatapoint(ObjectId.InBook(Start, 21, 22), 83, "r" + Unicode),
        new TaskBatch
        {
            Id = ObjectId.InBook(Start, 21, 23), Name = "n" + Unicode, Content = LastInBook,
            Dataset = ObjectId.InBook(Start, 21, 22), AutoSync = true, Answers = 84, CreatedBy = Payer,
            CreatedAt = Start.AddMicroseconds(85),
        },
        new TaskJob
        {
            Id = ObjectId.InBook(Start, 21, 24), Owner = ObjectId.InBook(Start, 21, 22), Kind = TaskJobKind.Sync,
            Name = "n" + Unicode, State = TaskJobState.Failed, Accepted = 86, Rejected = 87, GroupsMade = 88, GroupsGrown = 89,
            Detail = "d" + Unicode, CreatedAt = Start.AddMicroseconds(90), UpdatedAt = Start.AddMicroseconds(91),
            IsDeleted = true,
        },
    ];

    private static Row[] EmptyBatchedTasks =>
    [
        new TaskDataset
        {
            Id = ObjectId.InBook(Start, 1, 22), Name = "", CreatedBy = default, CreatedAt = DateTimeOffset.UnixEpoch,
        },
        new TaskDatapoint(ObjectId.InBook(Start, 1, 22), 0, ""),
        new TaskBatch
        {
            Id = ObjectId.InBook(Start, 1, 23), Name = "", Content = default, CreatedBy = default,
            CreatedAt = DateTimeOffset.UnixEpoch,
        },
        new TaskJob
        {
            Id = ObjectId.InBook(Start, 1, 24), Owner = default, Kind = default, CreatedAt = DateTimeOffset.UnixEpoch,
            UpdatedAt = DateTimeOffset.UnixEpoch,
        },
    ];

    private static Row[] ExtremeBatchedTasks =>
    [
        new TaskDataset
        {
            Id = LastInBook, Name = new('語', TaskDataset.MaxName), IsStructured = true, Schema = LastId,
            SchemaVersion = int.MaxValue, Datapoints = int.MaxValue, FileName = new('語', TaskDataset.MaxFileName),
            State = (TaskJobState)int.MaxValue, Jobs = int.MaxValue, CreatedBy = LastId, CreatedAt = Latest,
        },
        new TaskDatapoint(LastInBook, int.MaxValue, new('語', TaskDatapoint.MaxRecord)),
        new TaskBatch
        {
            Id = LastInBook, Name = new('語', TaskBatch.MaxName), Content = LastId, Dataset = LastId, AutoSync = true,
            Answers = long.MaxValue, CreatedBy = LastId, CreatedAt = Latest,
        },
        new TaskJob
        {
            Id = LastInBook, Owner = LastId, Kind = (TaskJobKind)int.MaxValue, Name = new('語', TaskDataset.MaxFileName),
            State = (TaskJobState)int.MaxValue, Accepted = int.MaxValue, Rejected = int.MaxValue, GroupsMade = int.MaxValue,
            GroupsGrown = int.MaxValue, Detail = new('語', TaskJob.MaxDetail), CreatedAt = Latest, UpdatedAt = Latest,
            IsDeleted = true,
        },
    ];
}
