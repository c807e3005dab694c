[assembly: AssemblyFixture(typeof(Bursar.Acceptance.Tests.DemoServer))]
