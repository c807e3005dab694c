using Bursar.Http;
using Bursar.Ledger;
using Bursar.MTurk;
using Bursar.Prolific;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Bursar;

/// <summary>
/// Fills new books with what a seed file says, before a server opens them. Everything is done by the commands that the APIs use,
/// and what the APIs take, studies and HITs, by the dialects' own rules. If anything is refused, no books are left.
/// </summary>
internal static class SeedBed
{
    /// <summary>Plants a seed in new books.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="plan">How the books are opened.</param>
    /// <param name="settings">The settings.</param>
    /// <param name="world">The real time.</param>
    /// <param name="cancellation">Cancels it.</param>
    /// <exception cref="CommandFailure">Something in the file is refused; with line and column.</exception>
    public static async Task PlantAsync(
        SeedFile seed, BooksPlan plan, IConfiguration settings, TimeProvider world, CancellationToken cancellation)
    {
        var clock = new SeedClock(world);
        var isPlanted = false;
        try
        {
            await using var books = await ServedBooks.OpenAsync(
                plan with { ClockOf = _ => new(clock) { IdTime = SeedNames.Epoch } }, cancellation);
            var box = new SecretBox(books.MasterKey);
            await using var services = ServicesOf(books.Committer, box, settings, world);
            var planting = new Planting(seed, books.Committer, box, services, clock, cancellation);
            await PlantedStudies.SetBackAsync(planting);
            await PlantedPeople.PlantAsync(planting);
            foreach (var book in seed.Books) await PlantedBook.PlantAsync(planting, book);
            await PlantedStudies.PlantAsync(planting);
            isPlanted = true;
        }
        finally
        {
            if (!isPlanted) new SnapshotShelf(plan.Data).PutInPlace(null);
        }
    }

    /// <summary>What the dialects need to make studies.</summary>
    private static ServiceProvider ServicesOf(ILedger ledger, ISecretBox box, IConfiguration settings, TimeProvider world)
        => (ServiceProvider)new ServiceCollection()
            .AddLogging()
            .AddSingleton(ledger)
            .AddSingleton(box)
            .AddSingleton(world)
            .AddSingleton<IHookTargets>(HookSettings.TargetsOf(settings, sendsMail: false))
            .AddSingleton(new Face(
                new BodyBudget(BodyBudget.DefaultBytes),
                new GuessLimit(GuessLimit.DefaultBurst, world),
                new PublicAddress(null, static () => ServerUrls.Default)))
            .AddMTurk(settings)
            .AddProlific(settings)
            .BuildServiceProvider();
}
