using Bursar.Api;

namespace Bursar;

/// <summary>
/// How simulated people do what they have decided: through our own API, or in a browser. What the server refuses is a
/// <see cref="CommandFailure"/> with <see cref="ExitCode.Refused"/>.
/// </summary>
internal interface ICrowdHands : IAsyncDisposable
{
    /// <summary>Lets a person in who has come.</summary>
    Task EnterAsync(CrowdMember person, CancellationToken cancellation);

    /// <summary>Takes a place in a study.</summary>
    /// <returns>The submission's id.</returns>
    Task<string> TakeAsync(CrowdMember person, string study, CancellationToken cancellation);

    /// <summary>Gives a place back.</summary>
    Task ReturnAsync(CrowdMember person, string submission, CancellationToken cancellation);

    /// <summary>Does the work and submits it.</summary>
    /// <returns>What the person did; a task without a check cannot be failed.</returns>
    Task<Conduct> SubmitAsync(
        CrowdMember person, string submission, TaskAnswer task, Conduct conduct, CancellationToken cancellation);
}
