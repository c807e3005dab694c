[assembly: AssemblyFixture(typeof(Bursar.WebConsole.Tests.Browser))]
