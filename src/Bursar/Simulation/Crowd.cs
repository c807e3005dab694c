using Bursar.Api;

namespace Bursar;

/// <summary>
/// Plays participants: they come, look what is offered, take a place, and do with it what their conduct is. Everything happens
/// one after the other, in the order of the books' time.
/// </summary>
internal sealed class Crowd(
    ServerClient server, ICrowdHands hands, CrowdPlan plan, CrowdTime time, CrowdCounts counts, Action changed)
{
    /// <summary>If so many people in a row submit nothing, a simulation until all is done ends: it would not otherwise.</summary>
    public const int MaxFruitless = 100;

    private const int MaxTasks = 1_000;

    private readonly PriorityQueue<Func<Task>, (DateTimeOffset At, long Order)> _turns = new();
    private readonly Dictionary<string, TaskAnswer> _tasks = new(StringComparer.Ordinal);
    private readonly Random _arrivals = new(plan.Seed);
    private CancellationToken _cancellation;
    private long _order;
    private int _fruitless;

    /// <summary>Plays them until the plan is done, or until it is cancelled.</summary>
    /// <exception cref="CommandFailure">The server is not there any more, or nothing can be submitted.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        _cancellation = cancellation;
        AddArrival(0);
        while (_turns.TryDequeue(out var turn, out var place))
        {
            await time.GoToAsync(place.At, cancellation);
            await turn();
            changed();
            if (_fruitless >= MaxFruitless && plan.UntilDone)
                throw new CommandFailure(
                    ExitCode.Refused, $"{MaxFruitless} people in a row submitted nothing. {counts.LastRefusal}".TrimEnd());
        }
        await time.GoToAsync(time.Now, cancellation);
    }

    private void AddArrival(int number)
    {
        if (number >= plan.People && !plan.UntilDone && !plan.Forever) return;
        // Who comes does not know of those before: the time between two of them has an exponential distribution.
        var gap = -Math.Log(1 - _arrivals.NextDouble()) * 3_600 / plan.PerHour;
        Add(Math.Round(gap), () => ArriveAsync(number));
    }

    private void Add(double seconds, Func<Task> turn) => _turns.Enqueue(turn, (time.Now.AddSeconds(seconds), _order++));

    private async Task ArriveAsync(int number)
    {
        var person = new CrowdMember(plan.Seed, number);
        counts.Came++;
        await hands.EnterAsync(person, _cancellation);
        var found = await LookAsync(person);
        if (!found && plan.UntilDone && counts.AtWork == 0) return; // Nothing is open, and nobody works who could return a place.
        AddArrival(number + 1);
    }

    /// <summary>Takes a place of something that is offered.</summary>
    /// <returns>Whether there was anything.</returns>
    private async Task<bool> LookAsync(CrowdMember person)
    {
        var list = await server.GetAsync($"participants/{person.Id}/offers", OfferJson.Default.OfferList, _cancellation);
        var offers = list.Offers.Where(offer => plan.Book is null || offer.Book == plan.Book).ToList();
        if (offers.Count == 0) return false;
        var offer = offers[person.Random.Next(offers.Count)];
        if (await TryAsync(() => hands.TakeAsync(person, offer.Study, _cancellation)) is not (true, { } taken))
        {
            _fruitless++;
            return true;
        }
        counts.Taken++;
        counts.AtWork++;
        person.Begun++;
        Begin(person, taken, await TaskAsync(offer.Study));
        return true;
    }

    private void Begin(CrowdMember person, string submission, TaskAnswer task)
    {
        var conduct = plan.Shares.Of(person.Random.NextDouble());
        var usual = Math.Min(task.EstimateSeconds ?? 600, task.TimeLimitSeconds);
        var needed = Math.Clamp(Math.Round(usual * (0.3 + 0.6 * person.Random.NextDouble())), 1, task.TimeLimitSeconds - 1);
        if (conduct == Conduct.RunsOut)
            Add(task.TimeLimitSeconds + 1, () =>
            {
                counts.RanOut++;
                return EndAsync(person, submitted: false);
            });
        else if (conduct == Conduct.Returns)
            Add(needed, async () =>
            {
                await ReturnAsync(person, submission);
                await EndAsync(person, submitted: false);
            });
        else
            Add(needed, async () => await EndAsync(person, await SubmitAsync(person, submission, task, conduct)));
    }

    private async Task EndAsync(CrowdMember person, bool submitted)
    {
        counts.AtWork--;
        _fruitless = submitted ? 0 : _fruitless + 1;
        if (person.Begun < plan.Tasks) await LookAsync(person);
    }

    private async Task ReturnAsync(CrowdMember person, string submission)
    {
        var (done, _) = await TryAsync(async () =>
        {
            await hands.ReturnAsync(person, submission, _cancellation);
            return submission;
        });
        if (done) counts.Returned++;
    }

    private async Task<bool> SubmitAsync(CrowdMember person, string submission, TaskAnswer task, Conduct conduct)
    {
        var (done, did) = await TryAsync(() => hands.SubmitAsync(person, submission, task, conduct, _cancellation));
        if (!done)
        {
            await ReturnAsync(person, submission); // Otherwise the place would be lost until its time is over.
            return false;
        }
        if (did == Conduct.FailsCheck) counts.Failed++;
        else if (did == Conduct.EntersNoCode) counts.NoCode++;
        else counts.Submitted++;
        return true;
    }

    private async Task<TaskAnswer> TaskAsync(string study)
    {
        if (_tasks.Count == MaxTasks) _tasks.Clear(); // A page can be long, and a simulation without end.
        if (!_tasks.TryGetValue(study, out var task))
            _tasks[study] = task = await server.GetAsync($"studies/{study}/task", OfferJson.Default.TaskAnswer, _cancellation);
        return task;
    }

    /// <summary>Tries something that others may have made impossible meanwhile.</summary>
    private async Task<(bool Done, T? Answer)> TryAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return (true, await work());
        }
        catch (CommandFailure refused) when (refused.Code == ExitCode.Refused)
        {
            counts.Refused++;
            counts.LastRefusal = refused.Message;
            return (false, default);
        }
    }
}
