namespace Bursar.Simulation.Tests;

/// <summary>A data file on a disk that fails, in a process that is killed, on a machine that loses its power.</summary>
internal sealed class SqliteWorld : World
{
    /// <summary>So short a log is copied back every few batches.</summary>
    private const int CopyAtFrames = 48;

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("bursar-simulation-");
    private readonly DiskImage _image = new();
    private readonly FaultyDisk _disk;
    private readonly DiskOperation[] _changing =
        [DiskOperation.Write, DiskOperation.Truncate, DiskOperation.Sync, DiskOperation.Delete];

    private DiskPlan? _plan;
    private bool _losesPower;
    private double _torn;
    private SqliteStore? _store;
    private int _reading;

    public SqliteWorld()
        => _disk = new(_directory.FullName) { Image = _image, Fails = Fails, Torn = length => (int)(length * _torn) };

    public override string WitnessFile => Path.Combine(_directory.FullName, "books.witness");

    private string DataFile => Path.Combine(_directory.FullName, "books.db");

    public override void Plan(Random random)
    {
        if (random.Next(8) == 0)
        {
            (_losesPower, Planned) = (random.Next(2) == 0, "ends after a commit");
            EndAfterCommit();
            return;
        }
        var operation = random.Next(3) == 0 ? DiskOperation.Sync : _changing[random.Next(_changing.Length)];
        var ends = random.Next(2) == 0;
        _plan = new()
        {
            // Any change of the disk, a certain one, or now and then a read.
            Operation = random.Next(2) == 0 ? null : !ends && random.Next(4) == 0 ? DiskOperation.Read : operation,
            Left = random.Next(4) == 0 ? random.Next(60) : random.Next(6),
            Ends = ends,
            Times = random.Next(3) == 0 ? 1 + random.Next(30) : 1,
        };
        _losesPower = random.Next(2) == 0;
        _disk.IsFull = !ends && random.Next(4) == 0;
        _torn = random.Next(3) == 0 ? random.NextDouble() : 0;
        Planned = $"{_plan} power {_losesPower} full {_disk.IsFull} torn {_torn:0.00}";
    }

    public override async Task<IStore> OpenAsync(CancellationToken cancellation)
    {
        _store = SqliteStore.Open(DataFile, log: null, CopyAtFrames);
        await SettleAsync();
        return _store;
    }

    public override async Task SettleAsync()
    {
        await _store!.AnswersLoaded.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _store.CopiedBeside.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public override async Task<Stored> ReadAsync(CancellationToken cancellation)
    {
        Interlocked.Increment(ref _reading);
        try
        {
            await using var reader = SqliteReader.OpenSnapshot(DataFile);
            return await Stored.ReadAsync(reader, cancellation);
        }
        finally
        {
            Interlocked.Decrement(ref _reading);
        }
    }

    public override void Mend() => _plan = null;

    public override async Task BeginAgainAsync(Random random, CancellationToken cancellation)
    {
        if (_losesPower)
        {
            _image.CutPower(random);
            File.Delete($"{DataFile}-shm");
        }
        _plan = null;
        await base.BeginAgainAsync(random, cancellation);
    }

    public override ValueTask DisposeAsync()
    {
        _disk.Dispose();
        _directory.Delete(recursive: true);
        return default;
    }

    private bool Fails(DiskCall call)
    {
        if (Volatile.Read(ref _reading) > 0) return false;
        if (IsDown)
        {
            _torn = 0;
            return true;
        }
        if (_plan is not { } plan || !plan.Fits(call.Operation) || plan.Left-- > 0) return false;
        if (plan.Ends) End();
        else Faults++;
        if (!plan.Ends && call.Operation == DiskOperation.Sync) _image.ForgetUnsynced(call.Path);
        if (--plan.Times == 0) _plan = null;
        return true;
    }

    /// <summary>Where the disk fails.</summary>
    private sealed record DiskPlan
    {
        /// <summary>Only this operation; null for any that changes the disk.</summary>
        public required DiskOperation? Operation { get; init; }

        /// <summary>How many of them still succeed.</summary>
        public required int Left { get; set; }

        /// <summary>Whether the process ends there, or the disk only fails.</summary>
        public required bool Ends { get; init; }

        /// <summary>How often it fails.</summary>
        public required int Times { get; set; }

        public bool Fits(DiskOperation operation) => Operation is { } only
            ? operation == only
            : operation is not (DiskOperation.Read or DiskOperation.Open);
    }
}
